/** Stands for the add-in's sources where only what webpack makes around them is looked at. */
document.title = 'ready';
