import type { CatalogModel } from '../../domain/device.ts';
import { catalogIdSchema } from '../../domain/ids.ts';

// Brands, models and lines are facts of real phones. Every price is invented, and so is what is in stock.
const MODELS = `
Yealink T31G|desk|2|7900|Mono screen,Gigabit Ethernet
Yealink T33G|desk|4|9900|Colour screen,Gigabit Ethernet
Yealink T34W|desk|4|11900|Colour screen,Gigabit Ethernet,Wi-Fi
Yealink T43U|desk|12|13900|Mono screen,Gigabit Ethernet
Yealink T44W|desk|12|15900|Mono screen,Gigabit Ethernet,Wi-Fi,Expansion modules
Yealink T46U|desk|16|18900|Colour screen,Gigabit Ethernet
Yealink T48U|desk|16|22900|Colour screen,Touch screen,Gigabit Ethernet
Yealink T53W|desk|12|17900|Mono screen,Gigabit Ethernet,Wi-Fi,Expansion modules
Yealink T54W|desk|16|20900|Colour screen,Gigabit Ethernet,Wi-Fi,Expansion modules
Yealink T57W|desk|16|26900|Colour screen,Touch screen,Gigabit Ethernet,Wi-Fi,Expansion modules
Yealink T58W|desk|16|29900|Colour screen,Touch screen,Gigabit Ethernet,Wi-Fi,Expansion modules
Yealink T74W|desk|16|24900|Colour screen,Gigabit Ethernet,Wi-Fi,Expansion modules
Yealink T87W|desk|16|34900|Colour screen,Touch screen,Gigabit Ethernet,Wi-Fi,Expansion modules
Yealink CP925|conference|1|39900|Gigabit Ethernet,Wi-Fi
Yealink CP965|conference|1|59900|Touch screen,Gigabit Ethernet,Wi-Fi
Poly VVX 150|desk|2|8900|Mono screen
Poly VVX 250|desk|4|11900|Colour screen,Gigabit Ethernet
Poly VVX 350|desk|6|14900|Colour screen,Gigabit Ethernet
Poly VVX 450|desk|12|19900|Colour screen,Gigabit Ethernet,Expansion modules
Poly VVX 601|desk|16|27900|Colour screen,Touch screen,Gigabit Ethernet,Expansion modules
Cisco 6821|desk|2|8500|Mono screen
Cisco 6841|desk|4|10500|Mono screen,Gigabit Ethernet
Cisco 6861|desk|4|12500|Mono screen,Gigabit Ethernet,Wi-Fi
Cisco 7841|desk|4|16500|Mono screen,Gigabit Ethernet,Expansion modules
Cisco 8841|desk|10|22500|Colour screen,Gigabit Ethernet,Expansion modules
Cisco 8851|desk|10|25500|Colour screen,Gigabit Ethernet,Expansion modules
Cisco 8861|desk|10|31500|Colour screen,Gigabit Ethernet,Wi-Fi,Expansion modules
`;

const AVAILABILITY: Readonly<Record<string, CatalogModel['availability']>> = {
  'Yealink T87W': 'backordered',
  'Poly VVX 601': 'soldOut',
  'Cisco 6821': 'backordered',
};

/** The phones that can be bought (R15). */
export const catalog: readonly CatalogModel[] = MODELS.trim().split('\n').map(modelOf);

function modelOf(line: string): CatalogModel {
  const [name = '', deviceClass = '', lines = '', price = '', features = ''] = line.split('|');
  return {
    id: catalogIdSchema.parse(`model-${name.toLowerCase().replace(/\W+/g, '-')}`),
    name,
    brand: name.split(' ')[0] ?? '',
    deviceClass: deviceClass === 'conference' ? 'conference' : 'desk',
    lines: Number(lines),
    features: features.split(','),
    description: 'The price is invented, as everything of this account.',
    imageUrl: null,
    price: { minor: Number(price), currency: 'USD' },
    availability: AVAILABILITY[name] ?? 'inStock',
  };
}
