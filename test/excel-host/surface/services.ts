/** The services that the client library makes by name at start-up, and for the ribbon and the shared runtime. */
import type { Session } from '../session/session';
import { WireObject, type Shape } from '../wire/wire-object';
import { DynamicRibbon } from './ribbon';

class AddinInternalService extends WireObject {
  static override readonly shape: Shape = { type: 'AddinInternalService' };
  notifyActionHandlerReady(): null {
    return null;
  }
}

class AppRuntimeService extends WireObject {
  static override readonly shape: Shape = { type: 'AppRuntimeService' };
  constructor(readonly session: Session) {
    super();
  }
  setAppRuntimeState(state: string): null {
    this.session.paneRequests.push(state);
    return null;
  }
  getAppRuntimeState(): string {
    return 'Foreground';
  }
}

class AppRuntimePersistenceService extends WireObject {
  static override readonly shape: Shape = { type: 'AppRuntimePersistenceService' };
  setAppRuntimeStartState(): null {
    return null;
  }
  getAppRuntimeStartState(): string {
    return 'Inactive';
  }
}

const SERVICES: Readonly<Record<string, (session: Session) => WireObject>> = {
  'Microsoft.InternalService.AddinInternalService': () => new AddinInternalService(),
  'Microsoft.AppRuntime.AppRuntimeService': (session) => new AppRuntimeService(session),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': () => new AppRuntimePersistenceService(),
  'Microsoft.DynamicRibbon.DynamicRibbon': (session) => new DynamicRibbon(session),
};

export const makeService = (typeName: string, session: Session): WireObject | undefined =>
  SERVICES[typeName]?.(session);
