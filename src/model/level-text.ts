/** Texts as they are compared: only case and spacing may differ. */
export const levelText = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
