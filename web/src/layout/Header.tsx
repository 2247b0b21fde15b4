import { Link } from 'wouter';
import { text } from '../texts/text';

export function Header() {
  return (
    <header className="header">
      <a className="skip" href="#main">
        {text('layout.skip')}
      </a>
      <div className="header-inner">
        <Link className="brand" href="/">
          {text('layout.product')}
        </Link>
        <p className="tagline">{text('layout.tagline')}</p>
      </div>
    </header>
  );
}
