import { useEffect, useRef } from 'react';
import type { DeskQuestion } from './deskState';

interface QuestionDialogProps {
  readonly question: DeskQuestion;
  readonly onAnswer: (isYes: boolean) => void;
}

/** Asks before something would be lost; leaving it with Escape is a no. */
export function QuestionDialog({ question, onAnswer }: QuestionDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const safeAnswer = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // Enter must never discard anything.
    safeAnswer.current?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="question"
      aria-label="Question"
      onCancel={(event) => {
        event.preventDefault();
        onAnswer(false);
      }}
    >
      <p>{question.text}</p>
      <div>
        <button type="button" className="action" onClick={() => onAnswer(true)}>
          {question.yes}
        </button>
        <button type="button" className="action primary" ref={safeAnswer} onClick={() => onAnswer(false)}>
          {question.no}
        </button>
      </div>
    </dialog>
  );
}
