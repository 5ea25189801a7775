/** What stands in the cells of random plans. */
import type { PlainPlan } from './plain-plan';

export const ASKS = [
  ...['Make the budget plain', 'Look after our buildings', 'Hear from tenants', 'Cut the paperwork'],
  ...['Know who holds a key', 'Insure what we own', 'Work with the parishes', 'Keep footpaths open to all'],
  ...[
    'Be ready for a flood',
    'Light the village greens',
    'Teach every officer first aid',
    'Share what we learn',
  ],
  'Welcome new councillors',
];
export const OWNERS = [
  'Town Clerk',
  'Head of Finance',
  'Estates Manager',
  '',
  'Town Clerk / Estates Manager',
  'Town Clerk; Head of Finance',
];
export const UPDATES: readonly ((text: string) => string)[] = [
  () => '',
  (text) => `The working party met in May to ${text}.`,
  (text) => `Completed. We chose to ${text} with care.`,
  (text) => `Two visits were made to ${text}. Completed.`,
  (text) => `First draft on how to ${text} is with officers`,
];
export const IMPACTS = ['', 'TBC', 'n/a', '-', 'Residents wait two days less', 'Complaints fell by a third'];
export const NEXT = ['', 'None', 'To follow.', 'Report to cabinet in July', 'Agree the budget with partners'];
export const THEMES = ['Leading well', 'Money and staff', 'Place'];
export const RAGS = [
  'Green',
  'Amber',
  'Red',
  'Blue',
  '',
  'green',
  'A/G',
  'Amber-Red',
  'R',
  'G',
  '🟢',
  '🔴',
  'Grey',
  'TBC',
];
export const FILLS = [undefined, '#00B050', '#FFC000', '#FF0000', '#0070C0', '#D9D9D9'];
export const KEYS: readonly PlainPlan['key'][] = [
  [],
  [
    ['Green', 'Completed'],
    ['Amber', 'In progress'],
    ['Red', 'Not started'],
  ],
  [
    ['Blue', 'Completed and evidenced'],
    ['Green', 'On track'],
    ['Amber', 'At risk'],
    ['Red', 'Off track'],
  ],
];
const TEXTS = [
  ...['Print a guide to the budget', 'Visit each village hall', 'Hold a forum for tenants'],
  ...['Price the roof repairs', 'Write to each household', 'Map the footpaths', 'Count the street lamps'],
  ...[
    'Share the rota with parishes',
    'Train two first aiders',
    'Put minutes on the website',
    'Buy a key safe',
  ],
  ...['Ask three insurers', 'Photograph the silver', 'Survey the play areas', 'Repaint the crossings'],
  ...['Lend rooms to charities', 'Plant the churchyard hedge', 'Mend the bus shelter'],
];
export const textOf = (index: number): string => TEXTS[index % TEXTS.length] ?? '';
