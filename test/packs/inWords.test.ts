import { matrixInWords } from '../../src/packs/inWords';
import { PACK_IDS } from '../../src/packs/pack';
import { packOf } from '../../src/packs/packs';

describe('The matrix in words', () => {
  it('sends the published cases of rapid response to their departments', () => {
    const lines = matrixInWords(packOf('rapid-response'), 'zh-CN').map(
      ({ category1, category2, department, role }) => `${category1}/${category2} → ${department} ${role}`,
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        '技术故障/系统异常 → 技术部 agent',
        '物流配送/物流停滞 → 运营部 agent',
        '售后退换/退款申请 → 客服一部 agent',
        '投诉建议/服务投诉 → 客服一部 supervisor',
      ]),
    );
  });

  it('names collaborators too', () => {
    const price = matrixInWords(packOf('complaint-toolkit'), 'en').find(
      ({ category1 }) => category1 === 'Fees and prices',
    );
    expect(price).toEqual({
      category1: 'Fees and prices',
      category2: '',
      department: 'Finance',
      role: 'agent',
      collaborators: ['Sales', 'Legal'],
    });
  });

  it.each(PACK_IDS)('leaves no level 1 and no department unnamed in %s', (id) => {
    for (const language of ['zh-CN', 'en'] as const) {
      const lines = matrixInWords(packOf(id), language);
      expect(lines).toHaveLength(packOf(id).matrix.length);
      lines.forEach((line, at) => {
        expect([line.category1, line.department, ...line.collaborators]).not.toContain('');
        expect(line.category2 === '').toBe(packOf(id).matrix[at]?.category2 === '');
      });
    }
  });
});
