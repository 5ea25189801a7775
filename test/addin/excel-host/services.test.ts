import { failOnGaps, startHost } from '../../excel-host/testing';

failOnGaps();

describe('What Office.js offers besides Excel’s objects', () => {
  it('can be asked to show the pane', async () => {
    const host = startHost();
    await Office.addin.showAsTaskpane();
    expect(host.session.paneRequests).toEqual(['Visible']);
  });

  it('empties the undo stack when the ribbon is changed', async () => {
    const host = startHost();
    const button = { id: 'Write', enabled: false };
    await Office.ribbon.requestUpdate({
      tabs: [{ id: 'Home', groups: [{ id: 'Plan', controls: [button] }] }],
    });
    expect([...host.session.disabledButtons]).toEqual(['Write']);
    expect(host.undo.clearedBy).toEqual(['Ribbon.requestUpdate']);
  });

  it('keeps document settings as a file would', async () => {
    const host = startHost();
    Office.context.document.settings.set('view', { open: true });
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    expect(host.settings.entries.map(([key]) => key)).toContain('view');
  });

  it('tells the language, the platform and the theme', () => {
    startHost();
    expect(Office.context.displayLanguage).toBe('en-GB');
    expect(Office.context.diagnostics.host).toBe('Excel');
    expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#ffffff');
  });
});
