import { useEffect } from 'react';
import { CONTRAST_MIN, contrast } from './contrast';

/** The ground of panels, `--color-primitive-blue-50`. */
const TINT = '#e8f1fe';

/** Marks the page with a community's colour while it stands there; the server takes none that is too light to read. */
export function Accent({ colour }: { colour: string }) {
  useEffect(() => {
    const { style } = document.documentElement;
    const set = {
      '--key': colour,
      '--key-strong': `color-mix(in srgb, ${colour} 70%, black)`,
      ...(contrast(colour, TINT) < CONTRAST_MIN ? { '--tint': 'var(--paper)' } : {}),
    };
    for (const [name, value] of Object.entries(set)) style.setProperty(name, value);
    return () => {
      for (const name of Object.keys(set)) style.removeProperty(name);
    };
  }, [colour]);
  return null;
}
