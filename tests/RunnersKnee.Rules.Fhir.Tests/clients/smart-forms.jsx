// The page of a form in Smart Forms, as its README shows it: it renders the questionnaire that stands beside it.
import React from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  BaseRenderer, RendererThemeProvider, getResponse, useBuildForm, useRendererQueryClient,
} from '@aehrc/smart-forms-renderer';

globalThis.exported = getResponse;

function Form({ questionnaire }) {
  const client = useRendererQueryClient();
  const isBuilding = useBuildForm({ questionnaire });
  return isBuilding ? <p>…</p> : (
    <RendererThemeProvider>
      <QueryClientProvider client={client}><BaseRenderer /></QueryClientProvider>
    </RendererThemeProvider>
  );
}

const questionnaire = await (await fetch('/questionnaire.json')).json();
createRoot(document.getElementById('form')).render(<Form questionnaire={questionnaire} />);
