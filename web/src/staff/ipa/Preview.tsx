import { CONTRAST_MIN, contrast } from '../../communities/contrast';
import { prefectureName } from '../../communities/prefectures';
import { text } from '../../texts/staff';
import { type CommunityForm, draftOf } from './form';

/** How the community's page will begin. */
export function Preview({ form }: { form: CommunityForm }) {
  const draft = draftOf(form);
  const colour = contrast(form.colour) < CONTRAST_MIN ? '#000000' : form.colour;
  return (
    <details className="preview">
      <summary>{text('ipa.preview')}</summary>
      <div className="preview-page" style={{ borderColor: colour }}>
        <p className="preview-name" style={{ color: colour }}>
          {draft.name || text('ipa.previewUnnamed')}
        </p>
        <p className="hint">
          {draft.region}
          <br />
          {text('communities.serves', {
            prefectures: draft.prefectures.map(prefectureName).join(text('communities.and')),
          })}
        </p>
        <p>{draft.introduction}</p>
        <p>
          <span className="preview-button" style={{ backgroundColor: colour }}>
            {text('community.start')}
          </span>
        </p>
        <ul>
          {draft.offers.map((offer) => (
            <li key={offer}>{offer}</li>
          ))}
        </ul>
        <p>
          {draft.contact.name} {draft.contact.telephone} {draft.contact.email}
          <br />
          {draft.contact.hours}
        </p>
        <ul>
          {draft.helplines.map(({ name, telephone }) => (
            <li key={`${name} ${telephone}`}>
              {name} {telephone}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
