import { Link } from 'wouter';
import { text } from '../texts/text';
import { Page } from './Page';

export function NotFoundPage() {
  return (
    <Page title={text('notFound.title')}>
      <p>{text('notFound.body')}</p>
      <p>
        <Link className="button" href="/">
          {text('layout.backHome')}
        </Link>
      </p>
    </Page>
  );
}
