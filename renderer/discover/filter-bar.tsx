import { Search, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Campaign, Topic } from '#shared/contract/post.ts';
import { type NetworkId, networkIds } from '#shared/networks/network-id.ts';
import { networks } from '#shared/networks/networks.ts';
import { isTyping } from '../frame/is-typing.ts';
import { useText } from '../text/use-text.ts';
import style from './filter-bar.module.css';
import { useDiscover } from './use-discover.ts';

type Props = { readonly topics: readonly Topic[]; readonly campaigns: readonly Campaign[] };

/** Search, topics and the other filters. `/` goes to the search. */
export function FilterBar({ topics, campaigns }: Props) {
  const { discover } = useText();
  const filter = useDiscover((state) => state.filter);
  const change = useDiscover((state) => state.change);
  const search = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target)) return;
      event.preventDefault();
      search.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  return (
    <div className={style.bar}>
      <div className={style.first}>
        <label className={style.search}>
          <Search size={16} aria-hidden />
          <input
            ref={search}
            type="search"
            aria-label={discover.search}
            placeholder={discover.searchHint}
            value={filter.words}
            onChange={(event) => change({ words: event.target.value })}
            onKeyDown={(event) => event.key === 'Escape' && change({ words: '' })}
          />
          {filter.words && (
            <button type="button" aria-label={discover.clear} onClick={() => change({ words: '' })}>
              <X size={14} aria-hidden />
            </button>
          )}
        </label>
        <select
          aria-label={discover.networks}
          value={filter.network ?? ''}
          onChange={(event) => change({ network: (event.target.value || null) as NetworkId | null })}
        >
          <option value="">{discover.allNetworks}</option>
          {networkIds.map((id) => (
            <option key={id} value={id}>
              {networks[id].name}
            </option>
          ))}
        </select>
        <select
          aria-label={discover.campaign}
          value={filter.campaignId ?? ''}
          onChange={(event) => change({ campaignId: event.target.value || null })}
        >
          <option value="">{discover.allCampaigns}</option>
          {campaigns.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <select
          aria-label={discover.order}
          value={filter.order}
          onChange={(event) => change({ order: event.target.value === 'ending' ? 'ending' : 'newest' })}
        >
          <option value="newest">{discover.newest}</option>
          <option value="ending">{discover.endingSoon}</option>
        </select>
      </div>
      <fieldset className={style.topics}>
        <legend className={style.legend}>{discover.topics}</legend>
        {[{ id: null, name: discover.allTopics }, ...topics].map(({ id, name }) => (
          <button
            key={id ?? 'all'}
            type="button"
            aria-pressed={filter.topicId === id}
            onClick={() => change({ topicId: id })}
          >
            {name}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
