import { z } from 'zod';
import { contrast, mix } from '../model/contrast.ts';
import { line, list, paragraph, webAddress } from './form-field.ts';

/** Grounds and inks of src/styles/tokens.css on which the colours of a site must be read. */
export const GROUNDS = {
  light: { grounds: ['#faf7f1', '#fffdfa'], sheet: '#fffdfa', ink: '#fffdfa' },
  dark: { grounds: ['#171412', '#1f1b18'], sheet: '#1f1b18', ink: '#2a0d0c' },
} as const;

/** WCAG 2 level AA for text. */
const LEAST_CONTRAST = 4.5;
const WASH_SHARE = 0.1;

const colour = (title: string) =>
  z
    .string({ error: 'Viết mã màu trong ngoặc kép, ví dụ "#9e1b20".' })
    .regex(/^#[\da-f]{6}$/u, { error: 'Viết mã màu sáu chữ số thường sau dấu #, ví dụ "#9e1b20".' })
    .meta({ title });

const colours = z
  .strictObject({
    accent: colour('Màu nhấn trên nền sáng'),
    wash: colour('Nền nhạt cùng màu').optional(),
    accentOnDark: colour('Màu nhấn trên nền tối'),
    washOnDark: colour('Nền tối cùng màu').optional(),
  })
  .transform((given) => ({
    ...given,
    wash: given.wash ?? mix(GROUNDS.light.sheet, given.accent, WASH_SHARE),
    washOnDark: given.washOnDark ?? mix(GROUNDS.dark.sheet, given.accentOnDark, WASH_SHARE),
  }))
  .superRefine(({ accent, wash, accentOnDark, washOnDark }, context) => {
    const pairs = [
      ['accent', accent, [...GROUNDS.light.grounds, wash, GROUNDS.light.ink], 'Chọn màu đậm hơn'],
      [
        'accentOnDark',
        accentOnDark,
        [...GROUNDS.dark.grounds, washOnDark, GROUNDS.dark.ink],
        'Chọn màu sáng hơn',
      ],
    ] as const;
    for (const [key, value, grounds, advice] of pairs) {
      const faint = grounds.find((ground) => contrast(value, ground) < LEAST_CONTRAST);
      if (faint === undefined) continue;
      context.addIssue({
        code: 'custom',
        path: [key],
        message: `Màu ${value} chỉ tương phản ${decimal(contrast(value, faint))} với ${faint}, cần ít nhất ${decimal(LEAST_CONTRAST)} để người mắt kém đọc được. ${advice}.`,
      });
    }
  });

/** Rounded down: what is too faint must not read like enough. */
const decimal = (ratio: number) => (Math.floor(ratio * 10) / 10).toFixed(1).replace('.', ',');

/** Kinds of content that a site may take from another one. */
const LENT_KINDS = [
  'topics',
  'guides',
  'answers',
  'regulations',
  'templates',
  'shelves',
  'search',
  'vocabulary',
  'limits',
  'scoring',
  'pages',
  'images',
] as const;

/** `site.yaml`: whose site this is, where it stands, and what it shares with another. */
export const siteSchema = z.strictObject({
  name: line({ title: 'Tên trang' }, 60),
  shortName: line({ title: 'Tên ngắn' }, 20),
  description: paragraph({ title: 'Trang để làm gì' }, 160),
  origin: webAddress({ title: 'Địa chỉ trang' }).refine((address) => !/[?#]/u.test(address), {
    error: 'Địa chỉ trang không có dấu ? và #. Bỏ phần từ dấu ấy trở đi.',
  }),
  mail: z
    .email({ error: 'Viết một địa chỉ thư, ví dụ gop-y@tinh.example.' })
    .meta({ title: 'Hộp thư góp ý' }),
  repository: webAddress({ title: 'Kho nguồn' }),
  mark: z
    .string()
    .regex(/^[\w.-]+\.svg$/u, { error: 'Viết tên một tệp .svg đặt cạnh site.yaml, ví dụ dau-hieu.svg.' })
    .meta({ title: 'Dấu hiệu' })
    .optional(),
  colours: colours.meta({ title: 'Màu' }),
  extends: z
    .strictObject({
      from: z
        .string()
        .regex(/^(?:common|\.{1,2}\/.+)$/u, {
          error:
            'Viết common (thư viện chung đi cùng mã) hoặc đường dẫn đến một thư mục trang, ví dụ ../trang-tinh.',
        })
        .meta({ title: 'Thư mục trang được dùng lại' }),
      kinds: list(z.enum(LENT_KINDS), { title: 'Chỉ lấy những loại' }, 1).optional(),
    })
    .optional()
    .meta({ title: 'Dùng lại nội dung của' }),
});

export type SiteFile = z.output<typeof siteSchema>;
