/** What the sheet RAG settings says around what the user has decided. */
export const SETTINGS_WORDS = {
  title: 'RAG settings: what has been decided about this plan',
  intro: [
    'You may change what stands here by hand: the figures follow when they are next worked out.',
    'Lifecycle is one of Completed, In progress, Not started, Excluded, Unknown; Rating one of Blue, Green, Amber, Red, None.',
  ],
  statuses: 'What statuses mean in this plan',
  rules: 'Rules about ratings',
  rulesIntro: [
    'What the plan or its council says that a rating means: the first rule that holds says what an action would be rated. The rating given always stands.',
    'A rule holds where all it states is so, its limits included; days before the date have a minus. Status is Completed, In progress, Not started or Unknown.',
  ],
  settings: 'Settings of this plan',
  settingsIntro:
    'Sheet, Table and Accepted finding take a row for each value. For a column, write its header, or (none).',
} as const;
