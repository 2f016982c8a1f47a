import { ArrowRight, Check, CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { networks } from '#shared/networks/networks.ts';
import { refusalText } from '../text/refusal-text.ts';
import { useText } from '../text/use-text.ts';
import type { OpenedShare } from './bring-out.ts';
import { CopyableText } from './copyable-text.tsx';
import style from './share-sheet.module.css';

/** What Herald has done for a share, and what is left for the member to do by hand. */
export function ShareSteps({ opened }: { readonly opened: OpenedShare }) {
  const text = useText();
  const { steps, ...compose } = text.compose;
  const { share, isOpened, isCopied, pictureName, altText, problems } = opened;
  const { name, pictures } = networks[share.network];
  const address = share.shareAddress;
  const openedText = share.network === 'email' ? steps.openedEmail : steps.opened(name);
  return (
    <div className={style.steps}>
      <ul>
        {isCopied !== null && (
          <Step state={isCopied ? 'done' : 'problem'}>{isCopied ? steps.copied : steps.notCopied}</Step>
        )}
        {pictureName !== null && <Step state="done">{steps.picture(pictureName)}</Step>}
        {address === null && <Step state="todo">{steps.copyOnly(name)}</Step>}
        {address !== null && (
          <Step state={isOpened ? 'done' : 'problem'}>{isOpened ? openedText : steps.notOpened(name)}</Step>
        )}
        {problems.map((problem) => (
          <Step key={problem.reason} state="problem">
            {refusalText(text, problem)}
          </Step>
        ))}
      </ul>
      {address !== null && !isOpened && (
        <CopyableText
          label={compose.addressToOpen}
          copyLabel={compose.copyAddress}
          value={address}
          rows={2}
        />
      )}
      <CopyableText label={compose.yourText} copyLabel={compose.copyText} value={share.text} rows={3} />
      {pictureName !== null && pictures.maxAlt !== null && altText !== '' && (
        <CopyableText label={compose.altText} copyLabel={compose.copyAltText} value={altText} rows={2} />
      )}
    </div>
  );
}

const icons = { done: Check, todo: ArrowRight, problem: CircleAlert } as const;

function Step({ state, children }: { readonly state: keyof typeof icons; readonly children: ReactNode }) {
  const Icon = icons[state];
  return (
    <li className={style.step} data-state={state}>
      <Icon size={16} aria-hidden />
      <span>{children}</span>
    </li>
  );
}
