import { useState } from 'react';
import { deviceShelf, parsed } from '../device/storage';

export interface Plan {
  chosen: ReadonlySet<number>;
  choose: (questions: Iterable<number>) => void;
}

/** The measures that a firm has decided on, by question; kept on the device under the result's name. */
export function usePlan(result: string): Plan {
  const key = storageKey(result);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(() => numbers(parsed(deviceShelf.read(key))));
  return {
    chosen,
    choose: (questions) => {
      const now = new Set(questions);
      deviceShelf.write(key, now.size === 0 ? '' : JSON.stringify([...now]));
      setChosen(now);
    },
  };
}

export function forgetPlan(result: string): void {
  deviceShelf.write(storageKey(result), '');
}

function numbers(stored: unknown): Set<number> {
  return new Set(Array.isArray(stored) ? stored.filter((each) => Number.isInteger(each)) : []);
}

function storageKey(result: string): string {
  return `kyojo.plan.${result}`;
}
