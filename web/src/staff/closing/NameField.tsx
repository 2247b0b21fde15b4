import { text } from '../../texts/staff';

interface NameFieldProps {
  id: string;
  onTyped: (typed: boolean) => void;
}

/** A word to be typed by hand, so that nobody gets here by a slip. */
export function NameField({ id, onTyped }: NameFieldProps) {
  const word = text('closing.word');
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {text('closing.wordLabel', { word })}
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        onChange={(event) => onTyped(event.target.value.trim() === word)}
      />
    </div>
  );
}
