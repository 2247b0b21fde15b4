import { PREFECTURES } from '../../communities/prefectures';
import { text } from '../../texts/staff';
import { fieldId } from './form';

/** The usual eight parts of the country, by the last prefecture of each. */
const REGIONS = [
  ['ipa.regionNorth', '07'],
  ['ipa.regionKanto', '14'],
  ['ipa.regionChubu', '23'],
  ['ipa.regionKinki', '30'],
  ['ipa.regionChugoku', '35'],
  ['ipa.regionShikoku', '39'],
  ['ipa.regionKyushu', '47'],
] as const;

interface PrefectureBoxesProps {
  chosen: string[];
  fault: string | undefined;
  onChosen: (chosen: string[]) => void;
}

export function PrefectureBoxes({ chosen, fault, onChosen }: PrefectureBoxesProps) {
  const id = fieldId('prefectures');
  const toggle = (code: string) =>
    onChosen(chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code].sort());
  return (
    <fieldset className="prefectures" id={id} tabIndex={-1} aria-describedby={fault && `${id}-fault`}>
      <legend className="field-label">
        {text('ipa.prefectures')}
        <span className="optional">{text('ipa.required')}</span>
      </legend>
      {fault && (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      {REGIONS.map(([region, last], index) => (
        <fieldset key={region} className="prefecture-region">
          <legend>{text(region)}</legend>
          <div className="prefecture-boxes">
            {PREFECTURES.filter(({ code }) => code > (REGIONS[index - 1]?.[1] ?? '00') && code <= last).map(
              ({ code, name }) => (
                <label key={code} className="choice">
                  <input type="checkbox" checked={chosen.includes(code)} onChange={() => toggle(code)} />
                  <span>{name}</span>
                </label>
              ),
            )}
          </div>
        </fieldset>
      ))}
    </fieldset>
  );
}
