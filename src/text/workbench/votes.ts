/** Words of the votes on a meeting's motions. */
export const VOTES = {
  noMotions: 'Chuyên đề này chưa có nội dung biểu quyết. Thêm ở phần Chuẩn bị.',
  motion: (number: number) => `Nội dung ${number}`,
  options: { yes: 'Tán thành', no: 'Không tán thành', other: 'Ý kiến khác' },
  more: (option: string) => `Thêm một: ${option}`,
  fewer: (option: string) => `Bớt một: ${option}`,
  all: 'Tất cả tán thành',
  clear: 'Đếm lại từ đầu',
  method: 'Cách biểu quyết',
  baseSum: (base: number, full: number, notCounted: number) =>
    `Tính trên ${base} đảng viên chính thức: ${full} được triệu tập, trừ ${notCounted} người được miễn hoặc sinh hoạt tạm thời nơi khác mà không dự.`,
  baseUnknown: 'Chưa ghi số đảng viên chính thức được triệu tập, nên chưa có mẫu số.',
  baseRule:
    'Chỉ đảng viên chính thức biểu quyết. Thông qua khi hơn một nửa mẫu số tán thành, không phải hơn một nửa số có mặt. Nơi cấp trên hướng dẫn cách đếm khác thì sửa hai số này theo hướng dẫn ấy.',
  baseEdit: 'Sửa mẫu số',
  fullMembers: 'Đảng viên chính thức được triệu tập',
  notCounted: 'Được miễn hoặc sinh hoạt nơi khác, không dự (không tính)',
  holed:
    'Nội dung này còn chỗ trống “…”. Điền xong mới biểu quyết, để ai cũng biết tán thành điều gì, giao cho ai.',
  none: 'Chưa có phiếu nào.',
  noBase: 'Chưa có mẫu số, chưa kết luận được.',
  baseFirst: 'Ghi số đảng viên chính thức được triệu tập trước đã.',
  carried: (share: string) => `${share} → thông qua`,
  lost: (share: string, needed: number) => `${share} → không thông qua (cần ít nhất ${needed} tán thành)`,
  impossible: (sum: number, base: number) =>
    `Không đúng: có ${sum} phiếu mà chỉ ${base} người được tính. Xem lại số phiếu hoặc mẫu số.`,
  tooMany: (sum: number, base: number) =>
    `Không ghi: ba ô cộng lại thành ${sum}, mà chỉ ${base} người được tính. Bớt ở ô khác trước, hoặc sửa mẫu số.`,
  belowZero: 'Không ghi: số phiếu không thể nhỏ hơn 0.',
  baseTooSmall: (sum: number, base: number) =>
    `Không ghi: đã có nội dung đếm được ${sum} phiếu, mẫu số không thể là ${base}.`,
  moreNotCounted: (notCounted: number, full: number) =>
    `Không ghi: số người không tính (${notCounted}) nhiều hơn số được triệu tập (${full}).`,
  moreThanPresent: (sum: number, present: number) =>
    `Có ${sum} phiếu, điểm danh chỉ ${present} đảng viên chính thức có mặt. Xem lại.`,
  fewerThanPresent: (count: number) => `Còn ${count} đảng viên chính thức có mặt chưa tính vào ô nào.`,
} as const;
