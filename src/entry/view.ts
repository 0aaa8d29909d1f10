/** Which view of the sidebar a menu entry asked for; kept for the person between the click and the sidebar's first call. */
const VIEWS = ['register', 'card', 'mine'] as const;
export type View = (typeof VIEWS)[number];

const KEY = 'view';

/** Keeps the view for the sidebar that opens next. */
export function rememberView(view: View): void {
  PropertiesService.getUserProperties().setProperty(KEY, view);
}

/** The view last asked for. */
export function wantedView(): View {
  const kept = PropertiesService.getUserProperties().getProperty(KEY);
  return VIEWS.find((view) => view === kept) ?? 'card';
}
