/** Stands for the rest of the add-in's page where only the first click on a button is looked at. */
import { provideCommands, type CommandEvent } from '../../../src/commands/index';

const pressed = async (name: string, event: CommandEvent): Promise<void> => {
  document.title = `${name} was pressed`;
  event.completed();
};

provideCommands({
  checkStatuses: (event) => pressed('checkStatuses', event),
  askQuestions: (event) => pressed('askQuestions', event),
  takeSnapshot: (event) => pressed('takeSnapshot', event),
  writeSummaries: (event) => pressed('writeSummaries', event),
});
