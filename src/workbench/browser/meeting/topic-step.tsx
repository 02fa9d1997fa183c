import { TOPIC_STEP } from '../../../text/workbench/prepare.ts';
import { linesOf } from '../../meeting/lines.ts';
import { withTopic } from '../../meeting/edit.ts';
import { officialWords } from '../../meeting/lines.ts';
import { LongField, TextField } from '../bench/fields.tsx';
import type { StepProps } from './prepare-screen.tsx';

/** What the meeting is about, in the words of its papers. */
export function TopicStep({ kept, meeting: { topic } }: StepProps) {
  return (
    <>
      <TextField
        label={TOPIC_STEP.title}
        help={TOPIC_STEP.titleHelp}
        value={topic.title}
        maxLength={120}
        required
        onValue={(title) => title && kept.edit((now) => withTopic(now, 'title', title), 'title')}
      />
      <TextField
        label={TOPIC_STEP.officialTitle}
        help={TOPIC_STEP.officialTitleHelp}
        value={topic.officialTitle}
        maxLength={160}
        onValue={(text) =>
          kept.edit((now) => withTopic(now, 'officialTitle', officialWords(text)), 'officialTitle')
        }
      />
      <LongField
        label={TOPIC_STEP.officialScope}
        value={topic.officialScope ?? topic.summary}
        maxLength={320}
        onValue={(text) => kept.edit((now) => withTopic(now, 'officialScope', text), 'officialScope')}
      />
      <LongField
        label={TOPIC_STEP.objectives}
        value={topic.objectives.join('\n')}
        maxLength={1500}
        rows={5}
        onValue={(text) =>
          kept.edit((now) => withTopic(now, 'objectives', linesOf(text, 6, 240)), 'objectives')
        }
      />
    </>
  );
}
