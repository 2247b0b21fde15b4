import { type ReactNode, useEffect, useRef } from 'react';
import { text } from '../texts/text';

const landing = window.location.pathname;
let moved = false;

interface PageProps {
  title: string;
  /** What stands above the heading. */
  above?: ReactNode;
  children: ReactNode;
}

/** Names the document and, after a navigation, puts the focus where the new page begins. */
export function Page({ title, above, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = text('layout.titleOf', { page: title });
    moved ||= window.location.pathname !== landing;
    if (!moved) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <div className="page">
      {above}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}
