import { deviceOf, networkOf } from './device.js';

describe('A device', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Windows'],
    ['Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36', 'Chrome on Android'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Safari/604.1', 'Safari on iPhone or iPad'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge on Mac'],
    ['curl/8.9.1', 'curl'],
    ['node', 'Node.js'],
    ['', 'Another device'],
    ['<script>alert(1)</script>', 'Another device'],
  ])('%s is called %s', (agent, name) => expect(deviceOf(agent)).toBe(name)); // prettier-ignore

  it('lies in the network of its address, written either way', () => {
    expect(networkOf('203.0.113.77')).toBe('203.0.113');
    expect(networkOf('::ffff:203.0.113.9')).toBe('203.0.113');
    expect(networkOf('2001:DB8:12:34::1')).toBe('2001:db8:12');
  });
});
