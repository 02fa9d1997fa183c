/** Words of the roll-call. */
export const ATTENDANCE = {
  mode: 'Cách điểm danh',
  byNumbers: 'Ghi số',
  byName: 'Gọi từng người',
  fullMembers: 'Chính thức được triệu tập',
  probationaryMembers: 'Dự bị được triệu tập',
  fullMembersPresent: 'Chính thức có mặt',
  probationaryMembersPresent: 'Dự bị có mặt',
  absentWithReason: 'Vắng có lý do',
  absentWithoutReason: 'Vắng không lý do',
  exemptMembers: 'Được miễn sinh hoạt, không dự',
  fits: 'Các số khớp nhau.',
  fullPresent: 'Chính thức có mặt nhiều hơn chính thức được triệu tập.',
  probationaryPresent: 'Dự bị có mặt nhiều hơn dự bị được triệu tập.',
  moreNotCounted: 'Số người không tính vào mẫu số biểu quyết nhiều hơn số chính thức được triệu tập.',
  tooMany: (present: number, absent: number, summoned: number) =>
    `Có mặt ${present}, vắng ${absent}, cộng lại nhiều hơn ${summoned} người được triệu tập.`,
  missing: (missing: number, summoned: number) =>
    `Được triệu tập ${summoned}, còn ${missing} người chưa ghi có mặt, vắng hay được miễn.`,
  restPresent: (count: number) => `${count} người còn lại có mặt`,
  notCalled: 'Chưa gọi',
  called: (present: number, left: number) =>
    left === 0 ? `Có mặt ${present}; đã gọi hết.` : `Có mặt ${present}; còn ${left} người chưa gọi.`,
  nobody: 'Chưa có tên ai. Ghi số thì không cần tên; muốn gọi từng người thì ghi danh sách ở dưới.',
} as const;

/** Words of the list of members. */
export const MEMBERS = {
  title: (count: number) => `Danh sách đảng viên (${count})`,
  help: 'Chỉ tên gọi để điểm danh; không ghi ngày sinh, số thẻ, số điện thoại, nơi ở. Danh sách nằm riêng trên máy này.',
  name: 'Tên gọi',
  standing: 'Tư cách',
  isExempt: 'Được miễn sinh hoạt',
  isAway: 'Sinh hoạt tạm thời nơi khác',
  many: 'Thêm nhiều người: mỗi dòng một tên; dự bị thì thêm “; dự bị”',
  addMany: (count: number) => `Thêm ${count} người`,
  remove: (name: string) => `Bỏ ${name}`,
  removed: (name: string) => `Đã bỏ ${name}.`,
  putBack: 'Lấy lại',
  wipe: 'Xóa danh sách đảng viên',
  wipeAsk: (count: number) =>
    `Xóa hẳn ${count} tên, và danh sách của chi bộ khác trên máy này nếu có. Số điểm danh của các buổi đã họp vẫn còn. Không lấy lại được.`,
  wipeSure: 'Xóa hẳn',
  wipeNo: 'Thôi',
  wiped: 'Đã xóa danh sách đảng viên.',
  fault: 'Máy này không lưu được danh sách.',
} as const;
