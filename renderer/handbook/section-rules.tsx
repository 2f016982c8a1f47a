import { useContext } from 'react';
import { inLanguage } from '#shared/policy/rule.ts';
import { usePack } from '../compose/use-pack.ts';
import { LanguageContext } from '../text/use-text.ts';
import style from './section-rules.module.css';

type Props = { readonly sectionId: string; readonly label: string };

/** The rules that a section explains: those whose findings lead here, as the pack in force has them. */
export function SectionRules({ sectionId, label }: Props) {
  const { code, text } = useContext(LanguageContext);
  const { compiled } = usePack();
  const rules = compiled?.rules.filter(({ section }) => section === sectionId) ?? [];
  if (rules.length === 0) return null;
  return (
    <section className={style.rules} aria-labelledby="section-rules" lang={code}>
      <h3 id="section-rules">{label}</h3>
      <dl>
        {rules.map(({ rule, severity }) => (
          <div key={rule.id}>
            <dt>
              {text.rules.names[rule.id]} <span>{text.compose.severities[severity]}</span>
            </dt>
            <dd>{inLanguage(rule.why, code)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
