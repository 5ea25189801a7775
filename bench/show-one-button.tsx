/** The least that a Fluent pane can show: the provider and one button. */
import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

export function showOneButton(): void {
  const element = document.getElementById('root');
  if (element) {
    createRoot(element).render(
      <FluentProvider theme={webLightTheme}>
        <Button>One button</Button>
      </FluentProvider>,
    );
  }
}
