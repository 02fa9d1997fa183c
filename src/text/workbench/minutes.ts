/** Sentences of minutes as they are drafted, in the words of official papers. */
export const MINUTES = {
  opening: (chair: string, clerk: string | undefined) =>
    `${upperFirst(chair)} chủ trì${clerk ? `; ${clerk} làm thư ký` : ''}.`,
  members: (full: number, probationary: number | undefined) =>
    probationary === undefined
      ? `${full} đảng viên chính thức`
      : `${full + probationary} đảng viên (${full} chính thức, ${probationary} dự bị)`,
  summoned: (members: string) => `được triệu tập ${members}`,
  present: (members: string) => `có mặt ${members}`,
  absent: (withReason: number, without: number) =>
    withReason + without === 0
      ? 'không có đảng viên vắng'
      : `vắng ${withReason + without} (có lý do ${withReason}, không lý do ${without})`,
  exempt: (count: number) => `được miễn sinh hoạt ${count}`,
  guests: (count: number) => `khách mời ${count}`,
  speaker: (name: string) =>
    /^(?:đồng chí|đ\/c|ông|bà|anh|chị|cụ|bác|cô|chú|đại diện)\s/iu.test(name) ? name : `đồng chí ${name}`,
  spoke: (count: number, names: string) =>
    `Có ${count} ý kiến phát biểu: ${names} (nội dung ghi ở phần ý kiến thảo luận).`,
  agreed: 'Chi bộ biểu quyết thông qua:',
  notCarried: 'Không thông qua:',
  notVoted: 'Chưa biểu quyết:',
  carried: (motion: string, yes: number, base: number, share: string) =>
    `${motion} (${yes}/${base} tán thành, đạt ${share}).`,
  lost: (motion: string, yes: number, base: number, share: string) =>
    `${motion} (${yes}/${base} tán thành, ${share}, không quá một nửa).`,
} as const;

const upperFirst = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
