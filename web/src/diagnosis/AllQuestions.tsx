import { text } from '../texts/text';
import { withAnswer } from './draft';
import { questionField } from './faults';
import { QuestionField } from './QuestionField';
import type { SheetProps } from './Sheet';

export function AllQuestions({ questionSet, device, faults }: SheetProps) {
  return questionSet.parts.map((part) => (
    <section key={part.id} className="part" aria-labelledby={`part-${part.id}`}>
      <h2 id={`part-${part.id}`}>{text('diagnosis.part', { part: part.id, name: part.name })}</h2>
      <p>{part.description}</p>
      {questionSet.questions
        .filter((question) => question.part === part.id)
        .map((question) => (
          <QuestionField
            key={question.number}
            question={question}
            choices={questionSet.choices}
            answer={device.draft.answers[question.number]}
            former={device.draft.former?.answers[question.number]}
            fault={faults.find(({ field }) => field === questionField(question.number))?.message}
            onAnswer={(answer) => device.change((draft) => withAnswer(draft, question.number, answer))}
          />
        ))}
    </section>
  ));
}
