// Holds the arrows between the rooms of src/, and that no files import each other in a circle.
import { rules } from './scripts/lint/rooms.mjs';

export default {
  forbidden: rules,
  options: {
    // Types that are imported are arrows, too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
    doNotFollow: { path: 'node_modules' },
  },
};
