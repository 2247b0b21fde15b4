import prefectureList from '../../../shared/content/src/main/resources/kyojo/content/prefectures/jis-x-0401.json' with {
  type: 'json',
};

export const PREFECTURES: readonly { code: string; name: string }[] = prefectureList.prefectures;

const NAMES = new Map(PREFECTURES.map(({ code, name }) => [code, name]));

export function prefectureName(code: string): string {
  return NAMES.get(code) ?? code;
}
