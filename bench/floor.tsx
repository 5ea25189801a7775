/** The least that a Fluent pane can be: the provider and one button. What the pane's own size is measured against. */
import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

const element = document.getElementById('root');
if (element) {
  createRoot(element).render(
    <FluentProvider theme={webLightTheme}>
      <Button>One button</Button>
    </FluentProvider>,
  );
}
