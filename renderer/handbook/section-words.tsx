import { Children, isValidElement, type ReactNode } from 'react';
import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { OutsideLink } from './outside-link.tsx';
import { TryIt } from './try-it.tsx';

type CodeProps = { readonly className?: string; readonly children?: ReactNode };

/** A code block called `try` is a text to try the checks on; any other is shown as it is. */
function CodeBlock({ children }: { readonly children?: ReactNode }) {
  const [code] = Children.toArray(children);
  if (isValidElement<CodeProps>(code) && code.props.className === 'language-try') {
    const words = String(code.props.children ?? '').trim();
    return <TryIt key={words} words={words} />;
  }
  return <pre>{children}</pre>;
}

const components = { a: OutsideLink, pre: CodeBlock };

/** Markdown as the handbook shows it: no HTML, no pictures, and only links that the device would open. */
export function SectionWords({ children }: { readonly children: string }) {
  return (
    <Markdown
      remarkPlugins={[remarkGfm]}
      components={components}
      disallowedElements={['img', 'input']}
      skipHtml
    >
      {children}
    </Markdown>
  );
}
