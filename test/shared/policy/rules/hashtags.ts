import type { RuleTable } from '../rule-table.ts';

export const table: RuleTable = {
  valid: [
    'A good place to learn. #GreatPlaceToLearn',
    'Every child wanted to see the dog. #ThermalCamera #heatpump #sustainability',
    'Fünf sind genug: #Eins #Zwei #Drei #Vier #Fuenf',
    'Wir bauen die #energiewende mit #wärmepumpen und #nachhaltigkeit',
    'C# is no tag, and neither is #1 nor https://northlight.example/#greatplacetolearn',
    'Issue a#greatplacetowork',
    'Photovoltaik: #photovoltaik #installation #apprenticeship',
  ],
  flagged: [
    ['A good place to learn. «#greatplacetolearn»', { fixed: 'A good place to learn. #GreatPlaceToLearn' }],
    'Sunday in the hills. #Hills #Dogs #Mud #Boots #Rain «#Tea»',
    ['Follow me. «#followback»', { fixed: 'Follow me.' }],
    ['Pique-nique. «#tropcontentdetravaillerici»', { fixed: 'Pique-nique. #TropContentDeTravaillerIci' }],
    ['«#ORGULLOSODEMIEQUIPO» hoy', { fixed: '#OrgullosoDeMiEquipo hoy' }],
    ['«#wirsindeinteam» heute', { fixed: '#WirSindEinTeam heute' }],
    'So viel «#Like4Like» wie nie.',
    ['One too many: #One «#Two»', { pack: { max: 1 } }],
    'Nobody reads «#zyxwvutsrqponmlkjihgfedcba».',
    'So ein Morgen. «#endlichwiederaufderbaustelle»',
  ],
};
