import { type FormEvent, useState } from 'react';
import { text } from '../../texts/staff';
import { IPA, type Role, usePlace } from '../membership';
import { roleName } from '../roleName';
import type { Post } from './members';

const NAME_CHARS_MAX = 60;
const COMMUNITY_ROLES = [
  { role: 'STAFF', about: 'members.aboutStaff' },
  { role: 'OWNER', about: 'members.aboutOwner' },
  { role: 'LECTURER', about: 'members.aboutLecturer' },
] as const;

interface PostFormProps {
  id: string;
  post: Post;
  busy: boolean;
  submit: string;
  onSubmit: (post: Post) => void;
  onCancel?: () => void;
}

/** What somebody is called and what they may do. */
export function PostForm({ id, post, busy, submit, onSubmit, onCancel }: PostFormProps) {
  const { community } = usePlace();
  const [role, setRole] = useState<Role>(post.role);
  const [name, setName] = useState(post.name);
  const [fault, setFault] = useState<string>();
  const send = (event: FormEvent) => {
    event.preventDefault();
    const wrong = faultOf(name.trim());
    setFault(wrong);
    if (wrong) document.getElementById(`${id}-name`)?.focus();
    else onSubmit({ role, name: name.trim() });
  };
  return (
    <form onSubmit={send} noValidate>
      <div className="field">
        <label className="field-label" htmlFor={`${id}-name`}>
          {text('members.name')}
        </label>
        <p className="hint" id={`${id}-hint`}>
          {text('members.nameHint')}
        </p>
        {fault && (
          <p className="fault" id={`${id}-fault`}>
            {fault}
          </p>
        )}
        <input
          id={`${id}-name`}
          type="text"
          autoComplete="off"
          value={name}
          aria-invalid={fault !== undefined}
          aria-describedby={fault ? `${id}-hint ${id}-fault` : `${id}-hint`}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      {community !== IPA && (
        <fieldset className="switch switch-stacked roles">
          <legend>{text('members.role')}</legend>
          {COMMUNITY_ROLES.map((each) => (
            <label key={each.role}>
              <input
                type="radio"
                name={`${id}-role`}
                checked={role === each.role}
                onChange={() => setRole(each.role)}
              />
              <span>
                {roleName(each.role)}
                <span className="hint"> {text(each.about)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <p className="buttons">
        <button type="submit" className="button" disabled={busy}>
          {submit}
        </button>
        {onCancel && (
          <button type="button" className="button button-outline" onClick={onCancel}>
            {text('members.cancel')}
          </button>
        )}
      </p>
    </form>
  );
}

function faultOf(name: string): string | undefined {
  if (name === '') return text('members.nameMissing');
  return [...name].length > NAME_CHARS_MAX ? text('members.nameLong', { max: NAME_CHARS_MAX }) : undefined;
}
