/** Where the workbench stands. */
export const WORKBENCH_PATH = '/ban-lam-viec/';

/** Where it begins a meeting with a topic: `/ban-lam-viec/#/dung/quy-khuyen-hoc`. */
export const useTopicPath = (topicId: string): string => `${WORKBENCH_PATH}#/dung/${topicId}`;
