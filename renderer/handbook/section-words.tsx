import { Children, isValidElement, type ReactNode } from 'react';
import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { OutsideLink } from './outside-link.tsx';
import { TryIt } from './try-it.tsx';

type CodeProps = { readonly className?: string; readonly children?: ReactNode };

/** The words of a code block called `try`; null for any other. */
function wordsToTry(children: ReactNode): string | null {
  const [code] = Children.toArray(children);
  const isOne = isValidElement<CodeProps>(code) && code.props.className === 'language-try';
  return isOne ? String(code.props.children ?? '').trim() : null;
}

function LiveBlock({ children }: { readonly children?: ReactNode }) {
  const words = wordsToTry(children);
  return words === null ? <pre>{children}</pre> : <TryIt key={words} words={words} />;
}

function StillBlock({ children }: { readonly children?: ReactNode }) {
  const words = wordsToTry(children);
  return words === null ? <pre>{children}</pre> : <blockquote>{words}</blockquote>;
}

const live = { a: OutsideLink, pre: LiveBlock };
const still = { a: OutsideLink, pre: StillBlock };

type Props = {
  /** Markdown. */
  readonly text: string;
  /** Texts to try the checks on stand there as quotations. */
  readonly isStill?: boolean;
};

/** Markdown as the handbook shows it: no HTML, no pictures, and only links that the device would open. */
export function SectionWords({ text, isStill = false }: Props) {
  return (
    <Markdown
      remarkPlugins={[remarkGfm]}
      components={isStill ? still : live}
      disallowedElements={['img', 'input']}
      skipHtml
    >
      {text}
    </Markdown>
  );
}
