import { useState } from 'react';
import { answersChange } from '../../excel/changes/answersChange';
import { ARE_THEY_AGREED } from '../../excel/template/doubt';
import { usePane } from '../frame/pane';
import { Question } from './Question';

const IT_VARIES = 'It varies';

/** The one question about a list that says nowhere how far its rows have come. */
export function AgreedQuestion() {
  const { reviewed, propose } = usePane();
  const [varies, setVaries] = useState(false);
  const { assumed, place, rows } = reviewed.reading;
  if (assumed?.includes('status') !== true || rows.length === 0) return null;
  const { question, ideas, agreed, keyOn } = ARE_THEY_AGREED;
  return (
    <Question
      question={question}
      reason="One click. You can change it in Settings."
      answers={[ideas, agreed, IT_VARIES]}
      taken={null}
      {...(varies && {
        foot: 'Add a column headed Status beside the list and type Idea, Offered, Asked or Agreed; a column headed Direction says Give or Get. Both are read at once.',
      })}
      onAnswer={(answer) =>
        answer === IT_VARIES
          ? setVaries(true)
          : propose([answersChange({ [keyOn(place.sheet)]: { question, answer } })])
      }
    />
  );
}
