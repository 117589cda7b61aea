package org.linli.central.api.wire;

import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.RecyclerPool;

/**
 * Buffers that serve one document and are kept for none: what is kept would keep the end of a longer one before it, somebody's
 * name. They are as short as the contract's records, because a buffer is filled with zeros each time.
 */
public final class FreshBuffers extends RecyclerPool.NonRecyclingPoolBase<BufferRecycler> {
    private static final long serialVersionUID = 1L;

    /** Most records are shorter; a longer document takes several of them. */
    private static final int USUAL = 1_000;

    @Override
    public BufferRecycler acquirePooled() {
        return new Brief();
    }

    private static final class Brief extends BufferRecycler {
        @Override
        protected int byteBufferLength(int which) {
            return Math.min(USUAL, super.byteBufferLength(which));
        }

        @Override
        protected int charBufferLength(int which) {
            return Math.min(USUAL, super.charBufferLength(which));
        }
    }
}
