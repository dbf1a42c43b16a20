import { describe, expect, test } from 'vitest';
import { isPrivateAddress, isSameHost } from '../../../src/core/address/private-host';

describe('isPrivateAddress', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.255.3.9:8080/feed',
    'http://localhost:631/',
    'http://printer.localhost/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://0.0.0.0/',
    'http://10.0.0.138/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/setup.cgi?reboot=1',
    'http://169.254.169.254/latest/meta-data',
    'http://100.100.100.100/',
    'http://224.0.0.251/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://[fd12:3456:789a::1]/',
    'http://[ff02::fb]/',
    'http://[::ffff:192.168.1.1]/',
    'http://[::192.168.1.1]/',
    'http://[64:ff9b::192.168.1.1]/',
    'http://[2002:c0a8:101::1]/',
    'http://fritz.box.lan/',
    'http://nas.local/',
    'http://nas.local./',
    'http://NAS.Home.Arpa/',
    'http://wiki.corp/',
    'http://router/',
  ])('%s is in a network of one’s own', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  test.each([
    'https://example.org/feed',
    'https://localhost.example.org/',
    'https://local.example/',
    'https://internal-affairs.example.org/',
    'https://11.0.0.1/',
    'https://126.255.255.255/',
    'https://172.15.255.255/',
    'https://172.32.0.1/',
    'https://192.169.0.1/',
    'https://100.63.255.255/',
    'https://100.128.0.1/',
    'https://198.20.0.1/',
    'https://223.255.255.255/',
    'https://[2001:4860:4860::8888]/',
    'https://[::ffff:8.8.8.8]/',
    'https://[2002:808:808::1]/',
    'https://日本語.example/',
    'not an address',
  ])('%s is not', (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });
});

describe('isSameHost', () => {
  test('sees no difference in scheme and port', () => {
    expect(isSameHost('http://nas.local:5000/', 'https://nas.local/feed')).toBe(true);
    expect(isSameHost('http://127.0.0.1/', 'http://127.0.0.2/')).toBe(false);
  });
});
