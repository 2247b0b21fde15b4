import bandList from '../../../shared/content/src/main/resources/kyojo/content/employee-bands/kyojo-1.json' with {
  type: 'json',
};
import divisionList from '../../../shared/content/src/main/resources/kyojo/content/industries/jsic-14.json' with {
  type: 'json',
};
import { PREFECTURES } from '../communities/prefectures';

/** A value that the API takes and its name. */
export interface Choice {
  value: string;
  name: string;
}

export const INDUSTRIES: Choice[] = divisionList.divisions.map(({ code, name }) => ({ value: code, name }));
export const EMPLOYEE_BANDS: Choice[] = bandList.bands.map(({ id, name }) => ({ value: id, name }));
export const PREFECTURE_CHOICES: Choice[] = PREFECTURES.map(({ code, name }) => ({ value: code, name }));
