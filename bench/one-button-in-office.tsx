/** The least that a Fluent pane in Excel can be: the provider and one button, shown once Office is ready. */
import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

void Office.onReady(() => {
  const element = document.getElementById('root');
  if (element) {
    createRoot(element).render(
      <FluentProvider theme={webLightTheme}>
        <Button>One button</Button>
      </FluentProvider>,
    );
  }
});
