import { useLayoutEffect } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { Screen } from '../parts/screen.tsx';
import { useText } from '../text/use-text.ts';
import { DifficultGuide } from './guides/difficult-guide.tsx';
import { MistakeGuide } from './guides/mistake-guide.tsx';
import { HandbookReader } from './handbook-reader.tsx';
import { OlderVersion } from './older-version.tsx';
import { WhatChanged } from './what-changed.tsx';

/** The policy in words, help for hard moments, and what changed. Findings open their section here. */
export function HandbookScreen() {
  const { handbook } = useText();
  const [path] = useLocation();
  // Before the effects of what is opened, so that a section may still go to its place.
  useLayoutEffect(() => {
    if (path !== '') document.getElementById('content')?.scrollTo({ top: 0 });
  }, [path]);
  return (
    <Screen title={handbook.title} lead={handbook.lead}>
      <Switch>
        <Route path="/handbook/guide/difficult/:kind?">
          {({ kind }) => <DifficultGuide key={kind} asked={kind} />}
        </Route>
        <Route path="/handbook/guide/mistake/:kind?">{({ kind }) => <MistakeGuide asked={kind} />}</Route>
        <Route path="/handbook/changes" component={WhatChanged} />
        <Route path="/handbook/version/:version">
          {({ version }) => <OlderVersion version={Number(version)} />}
        </Route>
        <Route path="/handbook/:section?/:anchor?">
          {({ section, anchor }) => <HandbookReader sectionId={section} anchor={anchor ?? null} />}
        </Route>
      </Switch>
    </Screen>
  );
}
