/** Words that the format of Party documents fixes (Hướng dẫn 05-HD/VPTW), the same on every paper. */
export const PAPER_WORDS = {
  party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  upperBody: 'ĐẢNG BỘ ……………………',
  cell: 'CHI BỘ ……………………',
  number: 'Số',
  body: 'CB',
  undated: 'ngày …… tháng …… năm 20…',
  basis: 'Căn cứ',
  recipients: 'Nơi nhận:',
  dashes: '-----',
  committee: 'chi ủy',
  withoutCommittee: 'bí thư, phó bí thư (nếu có)',
  committeeAuthority: 'T/M Chi ủy',
  cellAuthority: 'T/M Chi bộ',
  tableLabel: 'Bảng:',
  nobodyAbsent: 'không',
  draft: 'BẢN NHÁP',
  draftRound: (round: number | string) => `Dự thảo lần ${round}`,
  comrade: 'đồng chí',
  secretary: 'Bí thư',
  deputy: 'Phó bí thư',
  secretaryOfCell: 'Bí thư Chi bộ',
  deputyOfCell: 'Phó Bí thư Chi bộ',
  inPlaceOf: 'K/T',
  memberInCharge: 'đảng viên được phân công',
  notesOfSecretary: 'sổ ghi chép của bí thư',
  subjectsOfCell: 'các chuyên đề của chi bộ',
  topicInQuotes: (title: string) => `chuyên đề “${title}”`,
  dueBefore: (day: string) => `Xong trước ngày ${day}`,
  dueBeforeSession: (days: number) => (days === 0 ? 'Trong buổi sinh hoạt' : `Trước buổi ${days} ngày`),
  dueAfterSession: (days: number) => (days === 0 ? 'Trong buổi sinh hoạt' : `Sau buổi ${days} ngày`),
  inFavour: (yes: string, share?: string) =>
    `${yes} đảng viên chính thức biểu quyết tán thành${share === undefined ? '' : ` (đạt ${share})`}`,
  inFavourOfEach: (least: string, most: string, leastShare: string, mostShare: string) =>
    `từ ${least} đến ${most} đảng viên chính thức biểu quyết tán thành từng nội dung (đạt từ ${leastShare} đến ${mostShare})`,
  cutHere: '- - - - - - - - - - - - - - - cắt theo đường này - - - - - - - - - - - - - - -',
} as const;

/** `19:30` as papers write it: `19 giờ 30 phút`. */
export function timeInWords(time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  return `${hours} giờ ${minutes} phút`;
}

/** `13 kB`, `1,2 MB`: size of a file as its reader weighs it. */
export function fileSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000 ? `${kilobytes} kB` : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}

/** Words of the pages around the papers. */
export const PAPER_PAGES = {
  blankSuffix: 'mau-trong',
  setPrefix: 'bo-toi-thieu',
  library: {
    title: 'Biểu mẫu',
    description: 'Biểu mẫu giấy tờ của buổi sinh hoạt chuyên đề: xem trước, in, tải bản Word và PDF khổ A4.',
    intro:
      'Mỗi biểu mẫu có bản để in, bản Word để sửa và bản PDF. Mở một chuyên đề để có cả bộ đã điền sẵn nội dung; điền phần của chi bộ trên bàn làm việc.',
    byTopic: 'Cả bộ giấy tờ theo chuyên đề',
  },
  facts: { purpose: 'Dùng để làm gì', filledBy: 'Ai điền', whenUsed: 'Khi nào dùng', stage: 'Giai đoạn' },
  source: 'Nguồn của mẫu',
  sourceNote: 'Ghi chú này không in trên giấy.',
  preview: 'Xem trước',
  sheetMissing: (role: string) =>
    `Chưa có biểu mẫu nào ghi role: ${role}, hoặc biểu mẫu ấy còn là bản nháp: mỗi chuyên đề có một trang in phiếu thảo luận theo biểu mẫu này. Ghi dòng ấy vào một tệp của content/templates/, hoặc chép phieu-thao-luan.yaml từ kho mã gốc, rồi dựng lại.`,
  fillIn:
    'Điền giấy này cho một buổi cụ thể: trên bàn làm việc, giấy được điền theo những gì chi bộ đã ghi, rồi in hoặc tải Word.',
  print: 'In biểu mẫu này',
  file: {
    docx: (size: string) => `Word (${size})`,
    pdf: (size: string) => `PDF (${size})`,
  },
  setFile: {
    docx: (size: string) => `Word (${size})`,
    pdf: (size: string) => `Bộ tối thiểu, một tệp PDF (${size})`,
  },
  set: {
    title: (topic: string) => `Giấy tờ: ${topic}`,
    heading: 'Cả bộ giấy tờ',
    description: (topic: string) =>
      `Giấy tờ cho buổi sinh hoạt chuyên đề “${topic}”: chọn, điền trên bàn làm việc, tải bộ tối thiểu, lấy mẫu trống.`,
    intro: (count: number) => `${count} giấy tờ của một buổi, điền sẵn nội dung chuyên đề.`,
    useHelp: 'Trên bàn làm việc: chọn giấy tờ, điền một lần cho cả bộ, in đúng số tờ, tải bản Word.',
    list: 'Danh sách giấy tờ',
    help: (papers: string) =>
      `Không dùng bàn làm việc: tải tệp PDF để in khổ A4, tỷ lệ 100%, rồi điền bằng tay. Bộ tối thiểu gồm ${papers}. Giấy tờ khác có mẫu trống, bản Word và bản PDF, ở trang của từng giấy tờ.`,
  },
} as const;
