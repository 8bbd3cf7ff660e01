export const REUNIONS_MAX = 12;
export const TRANSITIONS_MAX = 9;
