import { Component, type ReactNode } from 'react';
import { EmptyState } from '../parts/states.tsx';
import { LanguageContext } from '../text/use-text.ts';

/** Keeps a screen that throws from taking the window with it. React knows error boundaries only as classes. */
export class ScreenBoundary extends Component<
  { readonly children: ReactNode },
  { readonly fault: Error | null }
> {
  static override contextType = LanguageContext;
  declare context: React.ContextType<typeof LanguageContext>;
  override state = { fault: null as Error | null };

  static getDerivedStateFromError(fault: Error): { fault: Error } {
    return { fault };
  }

  override componentDidCatch(fault: Error): void {
    console.error(fault);
  }

  override render(): ReactNode {
    if (!this.state.fault) return this.props.children;
    const { frame } = this.context.text;
    return <EmptyState title={frame.somethingBroke}>{frame.somethingBrokeMore}</EmptyState>;
  }
}
