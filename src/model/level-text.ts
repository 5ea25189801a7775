/** Text as it is compared where only case and spacing may differ; statuses, headers and names have levellings of their own. */
export const levelText = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
