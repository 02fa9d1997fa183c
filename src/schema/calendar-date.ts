import { z } from 'zod';

const ADVICE = 'Viết ngày có thật theo mẫu "NĂM-THÁNG-NGÀY", ví dụ "2026-02-03".';

const ISSUE_ADVICE = `${ADVICE} Nếu chỉ biết năm, viết năm trong ngoặc kép: "2011".`;

/** A real day, `YYYY-MM-DD`. 30 February is refused instead of becoming 2 March. */
export const calendarDate = (error = ADVICE) => z.iso.date({ error });

/**
 * The day a document was issued: a full day, or only its year where no source read gives the day.
 * Compares correctly as text with other values of the same precision.
 */
export const issueDate = () =>
  z
    .string({ error: ISSUE_ADVICE })
    .min(1, { error: ISSUE_ADVICE, abort: true })
    .refine((value) => /^\d{4}$/u.test(value) || z.iso.date().safeParse(value).success, {
      error: ISSUE_ADVICE,
    });
