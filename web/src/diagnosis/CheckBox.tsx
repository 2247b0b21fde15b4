interface CheckBoxProps {
  id: string;
  label: string;
  checked: boolean;
  fault?: string | undefined;
  onChecked: (checked: boolean) => void;
}

export function CheckBox({ id, label, checked, fault, onChecked }: CheckBoxProps) {
  return (
    <div className="field">
      {fault && (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      <label className="choice">
        <input
          id={id}
          type="checkbox"
          checked={checked}
          aria-invalid={fault !== undefined}
          aria-describedby={fault && `${id}-fault`}
          onChange={(event) => onChecked(event.target.checked)}
        />
        <span>{label}</span>
      </label>
    </div>
  );
}
