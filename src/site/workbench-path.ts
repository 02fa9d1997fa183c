/** Where the workbench stands. */
export const WORKBENCH_PATH = '/ban-lam-viec/';

/** Where it begins a meeting with a topic: `/ban-lam-viec/#/dung/quy-khuyen-hoc`. */
export const useTopicPath = (topicId: string): string => `${WORKBENCH_PATH}#/dung/${topicId}`;

/** Where a device keeps its cell's next meeting for the home page: `{ id, heldOn, title }` as JSON. */
export const NEXT_MEETING_KEY = 'stcd:ban-lam-viec:buoi-toi';
