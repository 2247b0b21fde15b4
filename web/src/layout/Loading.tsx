import { text } from '../texts/text';
import { Page } from './Page';

export function Loading() {
  return (
    <p className="loading" role="status">
      {text('layout.loading')}
    </p>
  );
}

export function LoadingPage({ title }: { title: string }) {
  return (
    <Page title={title}>
      <Loading />
    </Page>
  );
}
