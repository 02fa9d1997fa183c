/** Words for what a cell keeps of its meetings. The keys are stored; the labels are shown. */

/** Day of the month on which a cell meets, 1 to 28; `LAST_DAY` is the last one of every month. */
export const LAST_DAY = -1;

export const STANDINGS = { 'chinh-thuc': 'Chính thức', 'du-bi': 'Dự bị' } as const;

export const MEETING_STATES = {
  'du-kien': 'Dự kiến',
  'dang-hop': 'Đang họp',
  'da-hop': 'Đã họp',
  'da-gui': 'Đã báo cáo',
} as const;

export const MEETING_KINDS = {
  'chuyen-de': 'Sinh hoạt chuyên đề',
  'ca-hai': 'Thường kỳ và chuyên đề',
} as const;

export const PRESENCES = {
  'co-mat': 'Có mặt',
  'vang-co-ly-do': 'Vắng có lý do',
  'vang-khong-ly-do': 'Vắng không lý do',
  'duoc-mien': 'Được miễn',
  'noi-khac': 'Sinh hoạt nơi khác',
} as const;

export const VOTE_METHODS = { 'gio-tay': 'Giơ tay', 'phieu-kin': 'Phiếu kín' } as const;

export const TASK_STATES = {
  'dang-lam': 'Đang làm',
  xong: 'Đã xong',
  'khong-xong': 'Không xong',
  'chuyen-cap-tren': 'Chuyển cấp trên',
} as const;

export type Presence = keyof typeof PRESENCES;
export type MeetingState = keyof typeof MEETING_STATES;

/** Returns whether a meeting is over. */
export const isHeld = (state: MeetingState): boolean => state === 'da-hop' || state === 'da-gui';

/** Returns whether a meeting has not begun. */
export const isAhead = (state: MeetingState): boolean => state === 'du-kien';

/**
 * `da-hop`: a thematic session was held · `co-ke-hoach`: one is planned · `chua-co`: none yet, and there is time ·
 * `thieu`: the quarter is over without one.
 */
export type QuarterState = 'da-hop' | 'co-ke-hoach' | 'chua-co' | 'thieu';
export type TaskState = keyof typeof TASK_STATES;
