import type { Limit } from '../model/limits.ts';

/** What is said at once of details of a meeting that do not fit together. */
export const SESSION_NOTICES = {
  heading: 'Xem lại trước khi in',
  keep: 'Đúng, vẫn in',
  missing: (names: string) => `Chưa ghi ${names}. Giấy tờ để dòng chấm cho viết tay.`,
  holes: (count: number) =>
    `${count} nội dung biểu quyết còn chỗ trống “…”. Giấy tờ in nguyên chỗ trống ấy; điền ở phần Chuẩn bị.`,
  votes: (number: number, sum: number, base: number) =>
    `Nội dung biểu quyết ${number} có ${sum} phiếu mà chỉ ${base} người được tính. Xem lại phiếu hoặc mẫu số.`,
  absent: (present: number, summoned: number) =>
    `Có mặt và vắng cộng lại ${present}, nhiều hơn ${summoned} người được triệu tập. Giấy tờ để trống số vắng.`,
  asks: 'Còn chỗ cần xem lại',
  goOn: 'Vẫn in, vẫn tải',
  goBack: 'Xem lại đã',
  past: (day: string) => `Ngày sinh hoạt ${day} đã qua. Chọn “Đúng, vẫn in” nếu buổi này đã tổ chức.`,
  shortPreparation: (left: number, needed: number) =>
    `Còn ${left} ngày đến buổi sinh hoạt, chuyên đề này cần ${needed} ngày chuẩn bị. Việc đã quá hạn in số ngày, không in ngày.`,
  quarter: (written: number, fitting: number) =>
    `Quý ghi ${written}, ngày sinh hoạt thuộc quý ${fitting}. Giấy tờ in theo ngày.`,
  year: (written: number, fitting: string) =>
    `Năm ghi ${written}, ngày sinh hoạt thuộc năm ${fitting}. Giấy tờ in theo ngày.`,
  order: (start: string, end: string) =>
    `Giờ kết thúc ${end} không sau giờ bắt đầu ${start}. Giấy tờ để trống giờ kết thúc.`,
  agenda: (minutes: number, planned: number) =>
    `Từ giờ bắt đầu đến giờ kết thúc là ${minutes} phút, chương trình của chuyên đề ${planned} phút. Giấy tờ để trống giờ kết thúc.`,
  minimum: (minutes: number, { value, source }: Limit) =>
    `Buổi sinh hoạt ${minutes} phút, ngắn hơn mức tối thiểu ${value} phút${source && ` của ${source}`}. Chi bộ ít đảng viên theo quy định của cấp ủy có thẩm quyền.`,
  committee: (members: number, fewest: number) =>
    `Chi bộ ${members} đảng viên chính thức bầu bí thư, nếu cần bầu phó bí thư; từ ${fewest} mới bầu chi ủy. Xem lại mục “Chi bộ có chi ủy”.`,
  fullPresent: 'Số đảng viên chính thức có mặt nhiều hơn số được triệu tập. Giấy tờ để trống số có mặt.',
  probationaryPresent: 'Số đảng viên dự bị có mặt nhiều hơn số được triệu tập. Giấy tờ để trống số có mặt.',
  twin: (paper: string, other: string) =>
    `“${paper}” trùng số với “${other}”. Mỗi thể loại đánh số riêng, mỗi văn bản một số.`,
  day: (paper: string, stage: 'truoc' | 'trong' | 'sau') =>
    `Ngày của “${paper}” ${
      {
        truoc: 'sau ngày sinh hoạt',
        trong: 'không phải ngày sinh hoạt',
        sau: 'trước ngày sinh hoạt',
      }[stage]
    }. Giấy tờ để trống ngày.`,
} as const;
